package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;

/**
 * What stands at the address that other sites embed: nothing but the way to the page of the version in force, so that
 * no name is left here when a version's page is taken down.
 *
 * @param number the version's
 * @param name the page's
 */
record EmbedPointer(int number, String name) {

    byte[] html() {
        String page = number + "/" + name;
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="0; url=%s"><title>%s</title></head>
                <body><a href="%s">%s</a></body>
                </html>
                """.formatted(language(), page, number, page, page).getBytes(StandardCharsets.UTF_8);
    }

    private String language() {
        return name.split("\\.")[1];
    }
}
