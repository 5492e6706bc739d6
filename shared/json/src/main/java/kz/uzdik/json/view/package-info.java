/** The JSON forms of what the API sends and of what is published. */
@org.jspecify.annotations.NullMarked
package kz.uzdik.json.view;
