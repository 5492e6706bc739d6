package kz.uzdik.functions.documentrendering;

/**
 * A diploma (2020 p22; 2022 p22).
 *
 * @param award what it is called on it
 * @param address where the published result is read
 */
record DiplomaPage(PaperTexts texts, String award, String name, String wording, String published, String address) {

    private static final int CODE = 34;

    String title() {
        return texts.text("diploma.heading") + ": " + award;
    }

    // However much is said, it is one page.
    private static String style(String usual, String text, int most) {
        return text.length() > most ? usual + " long" : usual;
    }

    String html() {
        return new Html()
                .element("h1", texts.text("diploma.heading"))
                .line(style("award", award, 90), award)
                .line(style("name", name, 60), name)
                .line(style("wording", wording, 260), wording)
                .line("published", texts.text("diploma.published") + " " + published)
                .image(QrCode.image(address), texts.text("diploma.code") + " " + address, CODE)
                .line("address", texts.text("diploma.code"))
                .line("address", address)
                .page(texts.language(), title(), "diploma.css");
    }
}
