package kz.uzdik.domain.enrolment.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.territory.Kato;

/** Judges each row by itself: a resident of one of the poll's districts, with an address to send the code to. */
final class RowRule {
    private final RollFormat format;
    private final Map<String, Kato> districts = new HashMap<>();

    RowRule(RollFormat format, PollPlan plan) {
        this.format = format;
        plan.districts().forEach(district -> {
            districts.put(district.code().code(), district.code());
            district.residence().forEach(code -> districts.put(code.code(), district.code()));
        });
    }

    /** The row of a record; empty when anything is wrong, which is then all added to {@code bad}. */
    Optional<RollRow> row(long number, CsvRecord record, List<BadCell> bad) {
        Optional<BadCell.Code> unread = unread(record);
        if (unread.isPresent()) {
            bad.add(BadCell.of(number, unread.get()));
            return Optional.empty();
        }
        List<BadCell> wrong = new ArrayList<>();
        String iin = text(record, RollColumn.IIN, number, wrong);
        String residence = text(record, RollColumn.RESIDENCE, number, wrong);
        String contact = text(record, RollColumn.CONTACT, number, wrong);
        if (wrong.isEmpty()) {
            require(Iin.isIin(iin), RollColumn.IIN, BadCell.Code.BAD_IIN, number, wrong);
            require(
                    districts.containsKey(residence),
                    RollColumn.RESIDENCE,
                    BadCell.Code.UNKNOWN_RESIDENCE,
                    number,
                    wrong);
            require(Contact.isEmail(contact), RollColumn.CONTACT, BadCell.Code.BAD_CONTACT, number, wrong);
        }
        bad.addAll(wrong);
        return wrong.isEmpty()
                ? Optional.ofNullable(districts.get(residence))
                        .map(district -> new RollRow(number, new Iin(iin), district, new Kato(residence), contact))
                : Optional.empty();
    }

    private Optional<BadCell.Code> unread(CsvRecord record) {
        if (!record.quotesRight()) {
            return Optional.of(BadCell.Code.QUOTES_WRONG);
        }
        if (record.cells().stream().anyMatch(RowRule::holdsNull)) {
            return Optional.of(BadCell.Code.NULL_BYTE);
        }
        return record.cells().size() == format.columns().size()
                ? Optional.empty()
                : Optional.of(BadCell.Code.WRONG_NUMBER_OF_COLUMNS);
    }

    private String text(CsvRecord record, RollColumn column, long row, List<BadCell> wrong) {
        Optional<String> text =
                format.encoding().text(record.cells().get(format.columns().indexOf(column)));
        require(text.isPresent(), column, BadCell.Code.UNREADABLE_TEXT, row, wrong);
        return text.orElse("").strip();
    }

    private static void require(boolean right, RollColumn column, BadCell.Code code, long row, List<BadCell> wrong) {
        if (!right) {
            wrong.add(BadCell.of(row, column, code));
        }
    }

    private static boolean holdsNull(byte[] cell) {
        for (byte each : cell) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
