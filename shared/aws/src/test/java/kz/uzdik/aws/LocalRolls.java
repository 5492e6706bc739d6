package kz.uzdik.aws;

import java.util.List;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;

/** Tables of rolls on DynamoDB Local. */
final class LocalRolls {
    private LocalRolls() {}

    /** A table in which these people stand and nobody else. */
    static RollTable of(List<NewEntry> people) {
        RollTable table = new RollTable(LocalTables.CLIENT, LocalTables.create());
        people.forEach(person ->
                table.client().putItem(put -> put.tableName(table.name()).item(RollItem.of(person))));
        return table;
    }
}
