package kz.uzdik.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.contest.KeptCalendars;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.dossier.Attempts;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.dossier.PartedUploads;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.Suppressions;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.Stations;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.ranking.RankingRuns;

/** Ports that do something of a test's before each call of the real ones. */
public final class ProxiedPorts {
    private ProxiedPorts() {}

    public static Ports before(Ports real, Runnable before) {
        return new Ports(
                port(real.editions(), Editions.class, before),
                port(real.calendars(), KeptCalendars.class, before),
                port(real.commissions(), Commissions.class, before),
                port(real.dossiers(), Dossiers.class, before),
                port(real.partedUploads(), PartedUploads.class, before),
                port(real.attempts(), Attempts.class, before),
                port(real.forms(), FilledForms.class, before),
                port(real.sittings(), Sittings.class, before),
                port(real.sheets(), ScoreSheets.class, before),
                port(real.assessments(), Assessments.class, before),
                port(real.rankings(), RankingRuns.class, before),
                port(real.handOvers(), HandOvers.class, before),
                port(real.objections(), Objections.class, before),
                port(real.preparations(), Preparations.class, before),
                port(real.interviews(), InterviewPlans.class, before),
                port(real.publications(), Publications.class, before),
                port(real.deliveries(), Deliveries.class, before),
                port(real.suppressions(), Suppressions.class, before),
                port(real.polls(), Polls.class, before),
                port(real.stations(), Stations.class, before),
                port(real.rollImports(), RollImports.class, before),
                real.errands(),
                real.audit(),
                real.retentions(),
                real.erasures(),
                real.work());
    }

    /** What a large file's way into a dossier goes through, with something before and after each call. */
    public static Ports aroundUploads(Ports real, Runnable something) {
        return new Ports(
                real.editions(),
                real.calendars(),
                real.commissions(),
                around(real.dossiers(), Dossiers.class, something),
                around(real.partedUploads(), PartedUploads.class, something),
                around(real.attempts(), Attempts.class, something),
                around(real.forms(), FilledForms.class, something),
                around(real.sittings(), Sittings.class, something),
                real.sheets(),
                real.assessments(),
                real.rankings(),
                real.handOvers(),
                real.objections(),
                real.preparations(),
                real.interviews(),
                real.publications(),
                real.deliveries(),
                real.suppressions(),
                real.polls(),
                real.stations(),
                real.rollImports(),
                real.errands(),
                real.audit(),
                real.retentions(),
                real.erasures(),
                real.work());
    }

    /** One port that does something before each call. */
    public static <T> T port(T real, Class<T> type, Runnable before) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (any, method, arguments) -> {
                    before.run();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    /** One port that does something before each call and after it, once the call is done. */
    public static <T> T around(T real, Class<T> type, Runnable something) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (any, method, arguments) -> {
                    something.run();
                    try {
                        Object result = method.invoke(real, arguments);
                        something.run();
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }
}
