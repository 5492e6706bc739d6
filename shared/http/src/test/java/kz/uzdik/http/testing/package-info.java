/** How handlers are tested: sample events, a client, the contract, and a contest over in-memory ports. */
@NullMarked
package kz.uzdik.http.testing;

import org.jspecify.annotations.NullMarked;
