package kz.uzdik.aws;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.uzdik.domain.notice.CalendarFile;
import kz.uzdik.domain.notice.Letter;
import software.amazon.awssdk.core.SdkBytes;

/** A letter with an appointment as MIME (RFC 2045 to 2047): its words as text or HTML, and the calendar file beside them. */
final class CalendarMail {
    private static final String CRLF = "\r\n";
    // Base64 holds no hyphen, so no part can hold this.
    private static final String BOUNDARY = "=-uzdik-part-=";
    private static final String WORDS = "=-uzdik-words-=";
    private static final int WORD_BYTES = 42;

    private CalendarMail() {}

    /**
     * The mail's bytes, ASCII.
     *
     * @param subject of one line
     */
    static SdkBytes of(Letter letter, CalendarFile calendar, String sender, String subject) {
        String mime = String.join(
                CRLF,
                "From: " + sender,
                "To: " + letter.to().email(),
                "Subject: " + encodedWords(subject),
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"",
                "",
                "--" + BOUNDARY,
                "Content-Type: multipart/alternative; boundary=\"" + WORDS + "\"",
                "",
                "--" + WORDS,
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                base64(letter.text()),
                "--" + WORDS,
                "Content-Type: text/html; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                base64(LetterPage.of(letter, subject)),
                "--" + WORDS + "--",
                "--" + BOUNDARY,
                "Content-Type: text/calendar; charset=UTF-8; method=" + calendar.method() + "; name=\"interview.ics\"",
                "Content-Disposition: attachment; filename=\"interview.ics\"",
                "Content-Transfer-Encoding: base64",
                "",
                base64(calendar.text()),
                "--" + BOUNDARY + "--",
                "");
        return SdkBytes.fromUtf8String(mime);
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    // An encoded word has 75 characters at most, and ends where a character does.
    private static String encodedWords(String text) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            String next = Character.toString(character);
            if ((word + next).getBytes(StandardCharsets.UTF_8).length > WORD_BYTES) {
                words.append(encoded(word)).append(CRLF).append(' ');
                word.setLength(0);
            }
            word.append(next);
        }
        return words.append(encoded(word)).toString();
    }

    private static String encoded(CharSequence word) {
        return "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8))
                + "?=";
    }
}
