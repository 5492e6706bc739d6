package kz.uzdik.domain.contest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.scoring.Points;

/** What may stand in a field of a form. */
public sealed interface FieldKind {

    /**
     * Words.
     *
     * @param longest characters (code points), inclusive
     * @param lines whether line breaks may stand in it
     */
    record Text(int longest, boolean lines) implements FieldKind {}

    /**
     * A day.
     *
     * @param first inclusive
     * @param last inclusive
     */
    record Day(LocalDate first, LocalDate last) implements FieldKind {}

    /**
     * An exact number.
     *
     * @param bounds in the unit
     * @param decimals the most digits after the point; 0 for whole numbers
     * @param unit what it counts, as the texts name it: {@code KZT}; empty for things and people
     */
    record Amount(Bounds bounds, int decimals, Optional<String> unit) implements FieldKind {}

    /** One of these, each by the name that its text has. */
    record Choice(List<String> options) implements FieldKind {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * Yes or no.
     *
     * @param agreement whether nothing but yes completes the form, as where somebody agrees to the terms (2022 annex 1)
     */
    record YesNo(boolean agreement) implements FieldKind {}

    /** Something with a form of its own that can be checked. */
    record Checked(As as) implements FieldKind {
        /** How it is written. */
        public enum As {
            /** Twelve digits with a person's check digit. */
            IIN,
            /** Twelve digits with an organisation's check digit. */
            BIN,
            /** 7 to 15 digits, a plus before them where there is one. */
            PHONE,
            EMAIL
        }
    }

    /** Consent to the use of personal data, in the words the contest's texts have: who, what for, how long. */
    record Consent() implements FieldKind {}

    /**
     * Rows of the same columns.
     *
     * @param columns neither tables nor consents
     * @param fewest rows, inclusive
     * @param most rows, inclusive
     */
    record Table(List<FormField> columns, int fewest, int most, Optional<Sum> sum) implements FieldKind {
        public Table {
            columns = List.copyOf(columns);
        }

        /** The column of this name. */
        public Optional<FormField> column(String id) {
            return columns.stream().filter(column -> column.id().equals(id)).findFirst();
        }
    }

    /**
     * What the numbers of a column come to.
     *
     * @param column a column of numbers
     * @param bounds within which the sum has to be, where the table itself says so
     * @param fact the figure of the intake that the sum is, with that figure's bounds
     */
    record Sum(String column, Optional<Bounds> bounds, Optional<String> fact) {}

    /** From and to, both inclusive. */
    record Bounds(Points minimum, Points maximum) {
        public boolean allow(Points number) {
            return number.compareTo(minimum) >= 0 && number.compareTo(maximum) <= 0;
        }
    }
}
