package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.local.stack.gateway.Framing;
import org.junit.jupiter.api.Test;

/** What keeps published files, and who may show them in a frame. */
class ThePublicBucketTest {
    private final String template = Repository.text("template.yaml");

    @Test
    void no_role_may_remove_what_is_locked_and_one_alone_of_those_that_lock_may_remove() {
        assertThat(template.lines().filter(line -> line.contains("BypassGovernanceRetention")))
                .allMatch(line -> line.strip().startsWith("#"));
        assertThat(template).contains("ObjectLockEnabled: true").doesNotContain("'s3:*'", "[s3:*]", "Action: s3:*");
        assertThat(template.lines().filter(line -> line.contains("s3:PutObjectRetention")))
                .hasSize(2)
                .filteredOn(line -> line.contains("s3:DeleteObject"))
                .hasSize(1);
    }

    @Test
    void the_embedded_stack_says_of_frames_what_cloudfront_says() {
        String pattern = "PathPattern: editions/*/embed.*.html\n";
        assertThat(template).containsOnlyOnce(pattern);
        assertThat(behaviour(template.substring(template.indexOf(pattern)))).isEqualTo("EmbeddedHeaders");
        assertThat(behaviour(template.substring(template.indexOf("DefaultCacheBehavior:"))))
                .isEqualTo("PublicSiteHeaders");
        assertThat(policy("EmbeddedHeaders")).isEqualTo(Framing.of("editions/best-2020/embed.kk.html"));
        assertThat(Framing.of("editions/best-2020/lists/second-stage/31/7/embed.ru.html"))
                .isEqualTo(Framing.of("editions/best-2020/embed.kk.html"))
                .contains("frame-ancestors *");
        assertThat(policy("PublicSiteHeaders"))
                .isEqualTo(Framing.of("editions/best-2020/1/winners.kk.html"))
                .isEqualTo(Framing.of("polls/best-2020.residents/embed.kk.html"))
                .isEqualTo("frame-ancestors 'none'");
    }

    private static String behaviour(String from) {
        String name = "ResponseHeadersPolicyId: !Ref ";
        return from.substring(from.indexOf(name) + name.length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private String policy(String resource) {
        String from = template.substring(template.indexOf("  " + resource + ":\n"));
        String name = "            ContentSecurityPolicy: ";
        return from.substring(from.indexOf(name) + name.length())
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("\"", "");
    }
}
