package kz.uzdik.functions.recordkeeping;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.StoredRemains;
import kz.uzdik.domain.keeping.ErasingPersonalData;
import kz.uzdik.domain.keeping.Remains;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ScheduleHandler;

/** Erases the personal data whose period is over, some at a time. */
public final class RetentionSweep extends ScheduleHandler {

    /** What one run surely gets done; the next one goes on. */
    private static final int PARTS_AT_ONCE = 200;

    public RetentionSweep() {
        this(System.getenv());
    }

    public RetentionSweep(Map<String, String> environment) {
        this(erasing(new Environment(environment), new AwsClients(environment)));
    }

    RetentionSweep(ErasingPersonalData erasing) {
        super(event -> erasing.erase(PARTS_AT_ONCE, event.time()));
    }

    private static ErasingPersonalData erasing(Environment environment, AwsClients clients) {
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        var ports = KeepingPorts.of(stores);
        return erasing(
                ports,
                new StoredRemains(
                        stores.table(), clients.s3(), environment.required("DOSSIER_BUCKET"), ports.commissions()));
    }

    static ErasingPersonalData erasing(KeepingPorts ports, Remains remains) {
        return new ErasingPersonalData(
                ports.contests(),
                ports.retentions(),
                ports.rule(),
                ports.commissions(),
                ports.publications(),
                ports.dossiers(),
                ports.erasures(),
                remains);
    }
}
