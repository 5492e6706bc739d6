package kz.uzdik.json;

import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.uzdik.domain.territory.Area;

/** How areas and time zones are written in what is handed in. */
public final class PlaceTypes {
    public static final FieldType<Area> AREA = FieldTypes.text(2, 4)
            .standingIn("kz")
            .as(Area::parse, "an area: kz, two digits for a region, four for a district");

    public static final FieldType<ZoneId> ZONE = new FieldType<>(ZoneOffset.UTC, value -> {
        if (value instanceof String name && ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw new Mismatch(FieldProblem.BAD_FORMAT, "a time zone such as Asia/Almaty");
    });

    private PlaceTypes() {}
}
