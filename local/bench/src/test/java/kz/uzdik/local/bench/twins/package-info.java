/**
 * Functions that do what the house's public functions do with the SDK, the JDK and Jackson's tokens alone: what a cold
 * start would take if nothing of the house were there.
 */
@NullMarked
package kz.uzdik.local.bench.twins;

import org.jspecify.annotations.NullMarked;
