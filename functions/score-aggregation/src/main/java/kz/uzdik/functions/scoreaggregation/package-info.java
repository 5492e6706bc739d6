/** Rankings of sealed sittings: asked for over HTTP, made from the queue. */
@NullMarked
package kz.uzdik.functions.scoreaggregation;

import org.jspecify.annotations.NullMarked;
