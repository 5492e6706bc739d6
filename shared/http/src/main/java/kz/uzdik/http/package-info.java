/** What every function sees of the outside: requests, tokens, problem documents, queue, stream and schedule events. */
@NullMarked
package kz.uzdik.http;

import org.jspecify.annotations.NullMarked;
