package kz.uzdik.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition.CentralBodies;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantTest {
    private static final Eligibility AKIMS = rules(ApplicantKind.RURAL_AKIM, false);
    private static final Eligibility PROVIDERS = rules(ApplicantKind.ORGANISATION, false);
    private static final Eligibility PROVIDERS_AND_CENTRAL = rules(ApplicantKind.ORGANISATION, true);

    private static Eligibility rules(ApplicantKind kind, boolean central) {
        Paragraph p6 = new Paragraph("p6");
        return new Eligibility(
                kind,
                List.of(),
                Optional.empty(),
                central ? Optional.of(new CentralBodies(Area.parse("71"), p6)) : Optional.empty(),
                List.of(),
                p6);
    }

    private static Akim akimOf(String unit) {
        return new Akim(new Iin("061211600012"), "Асқар", new Kato(unit), LocalDate.of(2018, 3, 1));
    }

    private static Organisation provider(String unit, boolean central) {
        return new Organisation(new Bin("061211600012"), "Орталық", new Kato(unit), central, "Басшы");
    }

    private static Optional<Reason.Code> against(Applicant applicant, Eligibility rules) {
        return applicant.against(rules).map(Reason::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"314851000", "314231100", "316030000"})
    void a_rural_district_a_village_or_a_town_below_a_district_has_a_rural_akim(String unit) {
        assertThat(against(akimOf(unit), AKIMS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "314800000, a district",
        "310000000, a region",
        "711110000, Astana",
        "751110000, Almaty",
        "791310000, Shymkent"
    })
    void whoever_heads_a_district_a_region_or_a_city_is_no_rural_akim(String unit, String what) {
        assertThat(against(akimOf(unit), AKIMS)).as(what).hasValue(DossierReason.UNIT_NOT_RURAL);
    }

    @Test
    void nobody_takes_part_in_a_contest_of_others() {
        assertThat(against(akimOf("314851000"), PROVIDERS)).hasValue(DossierReason.NOT_FOR_AKIMS);
        assertThat(against(provider("314851000", false), AKIMS)).hasValue(DossierReason.NOT_FOR_ORGANISATIONS);
    }

    @Test
    void an_organisation_may_sit_in_a_city_and_goes_to_its_region_s_commission() {
        Organisation city = provider("751110000", false);

        assertThat(against(city, PROVIDERS)).isEmpty();
        assertThat(city.seat(Level.REGION, PROVIDERS)).isEqualTo(Area.parse("75"));
    }

    @Test
    void a_central_body_goes_to_the_commission_named_for_central_bodies_wherever_it_sits() {
        Organisation central = provider("750000000", true);

        assertThat(against(central, PROVIDERS_AND_CENTRAL)).isEmpty();
        assertThat(central.seat(Level.REGION, PROVIDERS_AND_CENTRAL)).isEqualTo(Area.parse("71"));
    }

    @Test
    void where_no_commission_is_named_for_them_central_bodies_do_not_take_part() {
        assertThat(against(provider("710000000", true), PROVIDERS)).hasValue(DossierReason.NOT_FOR_CENTRAL_BODIES);
    }
}
