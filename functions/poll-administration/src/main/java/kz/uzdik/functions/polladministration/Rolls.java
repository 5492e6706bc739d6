package kz.uzdik.functions.polladministration;

import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoRollImports;
import kz.uzdik.domain.enrolment.ImportedRolls;
import kz.uzdik.domain.poll.ConfirmedRolls;
import kz.uzdik.domain.poll.Polls;

/** The rolls that polls are frozen with. */
final class Rolls {

    private Rolls() {}

    static ConfirmedRolls of(ContestTable table, Polls polls) {
        return new ImportedRolls(new DynamoRollImports(table), polls);
    }
}
