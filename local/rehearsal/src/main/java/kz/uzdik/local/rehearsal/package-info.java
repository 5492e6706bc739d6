/** Plays a recorded contest with the acts the system itself runs, over ports in memory, and says what came of it. */
@org.jspecify.annotations.NullMarked
package kz.uzdik.local.rehearsal;
