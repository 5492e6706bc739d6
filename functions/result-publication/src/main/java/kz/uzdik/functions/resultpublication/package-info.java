/** Results for the public: asked for over HTTP, written from the queue. */
@NullMarked
package kz.uzdik.functions.resultpublication;

import org.jspecify.annotations.NullMarked;
