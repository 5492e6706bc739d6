package kz.uzdik.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code docs/permissions.csv}, written by hand, says who may do what; the code must say the same, both ways. */
class PermissionTest {
    private static final Path TABLE = Path.of("..", "..", "docs", "permissions.csv");

    private final List<String> lines = lines();
    private final List<String> columns = List.of(lines.getFirst().split(","));

    @Test
    void the_table_has_a_column_for_every_role() {
        assertThat(columns)
                .containsExactly(
                        "act",
                        "permission",
                        "AGENCY",
                        "OWNER",
                        "SECRETARY",
                        "MEMBER",
                        "CHAIR",
                        "ETHICS_OFFICER",
                        "REGISTRAR",
                        "STATION_OFFICER",
                        "HEAD_OF_OFFICE",
                        "INSPECTOR",
                        "OFFICE_WRITER",
                        "SIGNED_IN",
                        "route");
        assertThat(columns)
                .containsAll(Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @Test
    void every_permission_stands_in_the_table_once_and_nothing_else_does() {
        assertThat(rows().stream().map(row -> row.get("permission")).toList())
                .containsExactly(
                        Arrays.stream(Permission.values()).map(Permission::name).toArray(String[]::new));
    }

    @Test
    void every_cell_is_what_the_code_says() {
        for (Map<String, String> row : rows()) {
            Permission permission = Permission.valueOf(cell(row, "permission"));
            for (Role role : Role.values()) {
                assertThat(cell(row, role.name()))
                        .as("%s for %s", permission, role)
                        .isEqualTo(permission.allows(Set.of(role)) ? "yes" : "no");
            }
        }
    }

    @Test
    void the_chair_being_a_member_too_may_do_what_members_may() {
        Set<Role> chair = Set.of(Role.SIGNED_IN, Role.MEMBER, Role.CHAIR);
        assertThat(Arrays.stream(Permission.values()).filter(each -> each.allows(Set.of(Role.MEMBER))))
                .allMatch(each -> each.allows(chair));
    }

    @Test
    void nobody_but_the_signed_in_may_do_anything() {
        assertThat(Arrays.stream(Permission.values())
                        .filter(each -> !each.roles().contains(Role.SIGNED_IN)))
                .noneMatch(each -> each.allows(Set.of()));
    }

    @Test
    void every_row_names_its_routes() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(cell(row, "act")).isNotBlank();
            assertThat(cell(row, "route").split("; "))
                    .allMatch(route -> route.matches("(GET|POST|PUT|DELETE) /[a-z-]+(/[a-z-]+|/\\{[a-z]+})*"));
        });
    }

    private List<Map<String, String>> rows() {
        return lines.stream().skip(1).map(this::row).toList();
    }

    private Map<String, String> row(String line) {
        String[] cells = line.split(",", -1);
        assertThat(cells).as(line).hasSize(columns.size());
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
