package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;

/** What becomes of what was handed in with files on their way, when one of them arrives, and when one does not. */
record Landing(Dossier dossier) {

    /** What an arrival completes; empty when other files are still awaited, or nothing is. */
    Optional<Flight> completedBy(UploadId upload, Arrival arrival) {
        return dossier.inFlight(upload)
                .filter(_ -> dossier.exit().isEmpty())
                .filter(flight -> isInTime(flight, dossier.known(Map.of(upload, arrival))));
    }

    /**
     * The file has arrived.
     *
     * @param mayLand whether what it completes may be handed in; what may not, since the commission has convened, lapses
     */
    Change<Dossier> arrive(Upload upload, Arrival arrival, boolean mayLand) {
        Dossier known = dossier.known(Map.of(upload.id(), arrival));
        Optional<Flight> awaiting =
                dossier.inFlight(upload.id()).filter(_ -> dossier.exit().isEmpty());
        Fact arrived = new DossierFact.UploadArrived(dossier.id(), upload.id(), upload.kind(), arrival.checksum());
        if (awaiting.isEmpty()) {
            return change(known, known.submissions(), known.flights(), arrived);
        }
        Flight flight = awaiting.get();
        if (arrival.at().isAfter(flight.until())) {
            return lapse(known, flight, arrival.at(), arrived);
        }
        if (!isInTime(flight, known)) {
            return change(known, known.submissions(), known.flights(), arrived);
        }
        return mayLand ? land(known, flight, arrived) : lapse(known, flight, arrival.at(), arrived);
    }

    /** Its time is over. */
    Change<Dossier> lapse(Flight flight, Instant at) {
        return lapse(dossier, flight, at);
    }

    // Each file by its own time, so that it makes no difference when and in which order the arrivals are told.
    private static boolean isInTime(Flight flight, Dossier known) {
        return flight.handedIn().uploads().stream()
                .allMatch(id -> known.upload(id)
                        .filter(Upload::hasArrived)
                        .filter(upload -> upload.arrival()
                                .filter(arrival -> arrival.at().isAfter(flight.until()))
                                .isEmpty())
                        .isPresent());
    }

    private Change<Dossier> land(Dossier known, Flight flight, Fact arrived) {
        List<Submission> submissions = new ArrayList<>(known.submissions());
        submissions.add(flight.handedIn());
        List<Flight> left = new ArrayList<>(known.flights());
        left.remove(flight);
        return change(
                known, submissions, left, arrived, DossierFact.DossierSubmitted.of(dossier.id(), flight.handedIn()));
    }

    private Change<Dossier> lapse(Dossier known, Flight flight, Instant at, Fact... before) {
        List<Flight> flights = new ArrayList<>(known.flights());
        flights.replaceAll(other -> other.equals(flight) ? flight.lapse(at) : other);
        List<Fact> facts = new ArrayList<>(List.of(before));
        facts.add(
                new DossierFact.SubmissionLapsed(dossier.id(), flight.handedIn().intake()));
        return change(known, known.submissions(), flights, facts.toArray(Fact[]::new));
    }

    private Change<Dossier> change(Dossier known, List<Submission> submissions, List<Flight> flights, Fact... facts) {
        return Change.of(known.with(known.uploads(), submissions, flights), dossier.version(), facts);
    }
}
