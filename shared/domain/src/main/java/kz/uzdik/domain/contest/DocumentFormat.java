package kz.uzdik.domain.contest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file format that a dossier may hold, with the media type it is uploaded under and the usual endings of its name. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    MP4("video/mp4", "mp4", "m4v"),
    MOV("video/quicktime", "mov", "qt"),
    WEBM("video/webm", "webm");

    private final String mediaType;
    private final List<String> extensions;

    DocumentFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The media type in lower case and without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of a name in lower case and without the dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format uploaded under this media type (any case, no parameters), empty when no format is. */
    public static Optional<DocumentFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format that a file name's ending promises (any case), empty when it promises none of them. */
    public static Optional<DocumentFormat> promisedBy(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> fileName.indexOf('.') >= 0 && format.extensions.contains(ending))
                .findFirst();
    }
}
