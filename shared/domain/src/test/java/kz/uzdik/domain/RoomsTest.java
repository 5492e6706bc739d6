package kz.uzdik.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md inside the domain. */
class RoomsTest {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.uzdik.domain");

    /** Each room knows only rooms named before it, itself aside. */
    private static final List<String> ROOMS = List.of(
            "act",
            "crypto",
            "scoring",
            "territory",
            "people",
            "calendar",
            "work",
            "ranking",
            "contest",
            "poll",
            "enrolment",
            "voting",
            "dossier",
            "jury",
            "publication",
            "notice",
            "audit",
            "keeping",
            "memory");

    @Test
    void each_room_knows_only_the_rooms_before_it() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] later = ROOMS.stream().skip(i + 1L).map(RoomsTest::room).toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(room(ROOMS.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(DOMAIN);
            }
        }
    }

    @Test
    void every_class_lives_in_a_known_room() {
        classes()
                .should()
                .resideInAnyPackage(ROOMS.stream().map(RoomsTest::room).toArray(String[]::new))
                .check(DOMAIN);
    }

    @Test
    void ranking_reads_figures_and_knows_neither_dossiers_nor_commissions() {
        noClasses()
                .that()
                .resideInAPackage(room("ranking"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of("contest", "dossier", "jury", "publication", "notice", "audit")
                        .map(RoomsTest::room)
                        .toArray(String[]::new))
                .check(DOMAIN);
    }

    @Test
    void work_through_the_year_knows_how_things_are_decided_and_no_keys() {
        noClasses()
                .that()
                .resideInAPackage(room("work"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("crypto"))
                .check(DOMAIN);
    }

    @Test
    void enrolment_and_voting_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(room("enrolment"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("voting"))
                .check(DOMAIN);
        noClasses()
                .that()
                .resideInAPackage(room("voting"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("enrolment"))
                .check(DOMAIN);
    }

    @Test
    void commissions_and_what_they_publish_know_neither_who_votes_nor_how() {
        noClasses()
                .that()
                .resideInAnyPackage(room("dossier"), room("jury"), room("publication"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("enrolment"), room("voting"))
                .check(DOMAIN);
    }

    @Test
    void voting_knows_polls_and_their_bytes_and_nothing_of_the_contest_around_them() {
        noClasses()
                .that()
                .resideInAPackage(room("voting"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("calendar"), room("ranking"), room("contest"), room("people"))
                .check(DOMAIN);
    }

    @Test
    void the_domain_needs_nothing_but_the_jdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "kz.uzdik.domain..")
                .check(DOMAIN);
    }

    @Test
    void no_rule_asks_the_clock_or_the_environment() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(DOMAIN);
    }

    @Test
    void no_floating_point_enters_a_score() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(DOMAIN);
        fields().should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(DOMAIN);
    }

    @Test
    void the_rooms_are_free_of_cycles() {
        SlicesRuleDefinition.slices()
                .matching("kz.uzdik.domain.(*)..")
                .should()
                .beFreeOfCycles()
                .check(DOMAIN);
    }

    private static String room(String name) {
        return "kz.uzdik.domain." + name + "..";
    }
}
