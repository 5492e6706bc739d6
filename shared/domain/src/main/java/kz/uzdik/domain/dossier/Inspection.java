package kz.uzdik.domain.dossier;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import kz.uzdik.domain.contest.DocumentFormat;

/**
 * What a file's content turned out to be, before any rule judges it.
 *
 * <p>It states what was seen and never what was declared: the format is the one the content has, whatever the file is
 * called. Which of it is allowed (pages, slides, minutes) the contest's definition says.
 */
public sealed interface Inspection {

    /**
     * A text that opens.
     *
     * @param pages counted for PDF; for DOCX the number its last writer noted, empty when it noted none (only a layout
     *     program could count them). Empty is unknown and never within a limit
     */
    record Pages(DocumentFormat format, OptionalInt pages) implements Inspection {}

    /** A presentation that opens, with as many slides as it really holds (none is possible). */
    record Slides(DocumentFormat format, int slides) implements Inspection {}

    /**
     * A table that opens.
     *
     * @param sheets how many, as the workbook lists them; 1 for CSV
     */
    record Sheets(DocumentFormat format, int sheets) implements Inspection {}

    /** A picture that decodes from its first to its last row; width and height are in pixels as stored. */
    record Picture(DocumentFormat format, int width, int height) implements Inspection {}

    /**
     * A video container that parses.
     *
     * @param duration the longest that the container and its picture and sound tracks claim, never rounded down; empty
     *     is unknown (a live or fragmented recording, no or zero duration) and never within a limit
     * @param hasPicture whether there is a video track with content
     */
    record Film(DocumentFormat format, Optional<Duration> duration, boolean hasPicture) implements Inspection {}

    /** A file that cannot be accepted as any format. */
    record Unreadable(Defect defect) implements Inspection {}

    /** Why a file is unreadable; each asks something else of the candidate. */
    enum Defect {
        /** It has no bytes. */
        EMPTY,
        /** It is none of the formats known here. */
        UNKNOWN_FORMAT,
        /** It ends before its content does: an upload or a recording that broke off. */
        TRUNCATED,
        /** Its structure contradicts itself. */
        DAMAGED,
        /** It needs a password, or restricts what may be done with it. */
        ENCRYPTED,
        /** It is an office document with macros. */
        MACROS,
        /** Reading it would cost more memory, reads or time than any honest file does. */
        TOO_COMPLEX,
        /** Little of it unpacks to very much. */
        FLOOD,
        /** A name or a reference in it leads out of it. */
        LEADS_ELSEWHERE,
        /** It ended every attempt to read it, by time or by memory. */
        GAVE_UP,
        /** It holds active content: scripts, programs to launch, controls. */
        SCRIPT,
        /** It can be read as two formats. */
        MORE_THAN_ONE_FORMAT
    }
}
