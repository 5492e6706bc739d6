package kz.uzdik.local.demo.files;

import java.util.List;

/** The plain theme of a presentation; PowerPoint asks for every colour and for three of each effect. */
final class PptxTheme {

    private static final List<String> COLOURS = List.of(
            "dk1 000000",
            "lt1 FFFFFF",
            "dk2 1F3B4D",
            "lt2 EEEEEE",
            "accent1 007A87",
            "accent2 F2B705",
            "accent3 5B8C5A",
            "accent4 A23B3B",
            "accent5 6B4E9B",
            "accent6 888888",
            "hlink 0000EE",
            "folHlink 551A8B");
    private static final String FONT = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";

    static final String XML =
            "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Plain\">"
                    + "<a:themeElements><a:clrScheme name=\"Plain\">" + colours() + "</a:clrScheme>"
                    + "<a:fontScheme name=\"Plain\"><a:majorFont>" + FONT + "</a:majorFont><a:minorFont>" + FONT
                    + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Plain\">"
                    + "<a:fillStyleLst>" + FILL.repeat(3) + "</a:fillStyleLst>"
                    + "<a:lnStyleLst>" + ("<a:ln w=\"9525\">" + FILL + "</a:ln>").repeat(3) + "</a:lnStyleLst>"
                    + "<a:effectStyleLst>" + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)
                    + "</a:effectStyleLst>"
                    + "<a:bgFillStyleLst>" + FILL.repeat(3) + "</a:bgFillStyleLst>"
                    + "</a:fmtScheme></a:themeElements></a:theme>";

    private PptxTheme() {}

    private static String colours() {
        var xml = new StringBuilder();
        for (String colour : COLOURS) {
            String name = colour.substring(0, colour.indexOf(' '));
            String value = colour.substring(colour.indexOf(' ') + 1);
            xml.append("<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(name, value, name));
        }
        return xml.toString();
    }
}
