package kz.uzdik.local.stack.triggers;

import java.util.Map;

/**
 * A record of a stream as a function sees it.
 *
 * @param json stamped when it was read, so that it is the same at every try
 */
record StreamItem(String sequenceNumber, Map<String, Object> json) {}
