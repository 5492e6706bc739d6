package kz.uzdik.functions.polladministration;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.function.Supplier;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.poll.ConfirmedRolls;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.Stations;

/**
 * What the key ceremony works with.
 *
 * @param signingKey the public key that signs files, DER
 * @param districtKeys draws a district's signing key; fresh randomness at every call
 * @param clock the real time, for leases
 */
record Ceremony(
        Polls polls,
        Stations stations,
        ConfirmedRolls rolls,
        RollImports imports,
        Errands errands,
        KeyService keys,
        KeyVault vault,
        PollFolder folder,
        Supplier<byte[]> signingKey,
        Counting counting,
        Backups backups,
        PublicFunctions functions,
        Deliveries deliveries,
        Supplier<RSAPrivateCrtKey> districtKeys,
        Clock clock) {}
