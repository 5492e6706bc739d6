package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.lines;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** Central bodies are assessed in Astana (2022 p6); whether they share its places is data (p17). */
class CentralBodiesTest {
    private static ARanking oneOfARegion() {
        return ARanking.of(1, Level.REGION)
                .mean("plan", "1")
                .ofAstana("city", "20")
                .central("ministry", "25")
                .central("committee", "24");
    }

    @Test
    void they_count_among_Astana_s_where_the_places_are_shared() {
        var ranking = oneOfARegion().ranked();
        assertThat(lines(ranking))
                .containsExactly("1 ministry 25 PASSED", "2 committee 24 NOT_PASSED", "3 city 20 NOT_PASSED");
        assertThat(ranking.areas()).extracting(area -> area.area().code()).containsExactly("71");
    }

    @Test
    void they_have_as_many_places_of_their_own_where_they_stand_apart() {
        var ranking = oneOfARegion().centralApart().ranked();
        assertThat(lines(ranking))
                .containsExactly("1 city 20 PASSED", "1 ministry 25 PASSED", "2 committee 24 NOT_PASSED");
        assertThat(ranking.areas()).extracting(area -> area.area().code()).containsExactly("71", "central");
    }

    @Test
    void no_commission_and_no_dossier_can_be_of_the_central_bodies_area() {
        assertThat(Area.isArea(Area.CENTRAL.code())).isFalse();
    }

    @Test
    void being_central_is_part_of_what_a_ranking_is_made_from_where_it_has_an_influence() {
        assertThat(local().inputs().figuresDigest())
                .isEqualTo(central().inputs().figuresDigest());
        assertThat(local().centralApart().inputs().figuresDigest())
                .isNotEqualTo(central().centralApart().inputs().figuresDigest());
    }

    private static ARanking local() {
        return ARanking.of(1, Level.REGION)
                .mean("plan", "1")
                .entrant("a", "710000000")
                .figures("a", "plan", "1");
    }

    private static ARanking central() {
        return ARanking.of(1, Level.REGION).mean("plan", "1").central("a", "1");
    }
}
