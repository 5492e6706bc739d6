package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.local.stack.gateway.PagePolicy;
import org.junit.jupiter.api.Test;

/** What CloudFront says of the pages, beside what the embedded stack says of them. */
class ThePagesTest {
    private final String template = Repository.text("template.yaml");

    @Test
    void the_embedded_stack_says_what_a_page_may_load_as_cloudfront_does() {
        assertThat(policy("PageHeaders")).isEqualTo(PagePolicy.of("index.html", "${Apis}", "${Files}"));
        assertThat(policy("VotePageHeaders")).isEqualTo(PagePolicy.of("vote/index.html", "${Apis}", "${Files}"));
    }

    @Test
    void the_pages_where_residents_vote_have_the_stricter_policy() {
        String site = template.substring(template.indexOf("  PagesSite:\n"), template.indexOf("  FolderPages:\n"));
        assertThat(site.substring(0, site.indexOf("PathPattern")))
                .contains("ResponseHeadersPolicyId: !Ref PageHeaders");
        assertThat(site.substring(site.indexOf("PathPattern: vote/*")))
                .contains("ResponseHeadersPolicyId: !Ref VotePageHeaders");
    }

    private String policy(String resource) {
        String from = template.substring(template.indexOf("  " + resource + ":\n"));
        int begin = from.indexOf("- \"default-src") + 3;
        return from.substring(begin, from.indexOf('"', begin));
    }
}
