/**
 * The files of a poll's public folder (docs/voting.md), to and from the domain's types. What is written is canonical
 * (RFC 8785), so that a value has one digest; what is read must be exactly of the file's form.
 */
@NullMarked
package kz.uzdik.json.poll;

import org.jspecify.annotations.NullMarked;
