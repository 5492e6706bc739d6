package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.Papers;
import kz.uzdik.json.WireName;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Papers in their private bucket: {@code protocols/<sitting>/<language>.pdf} and
 * {@code diplomas/<dossier>/<publication>/<award>/<language>.pdf}. No key holds a name.
 */
public final class S3Papers implements Papers {
    private static final String MEDIA_TYPE = "application/pdf";
    private static final Duration DOWNLOAD = Duration.ofMinutes(5);
    private static final Pattern PROTOCOL = Pattern.compile("protocols/[^/]+/(kk|ru|en)\\.pdf");
    private static final Pattern DIPLOMA = Pattern.compile("diplomas/[^/]+/[1-9][0-9]*/([^/]+)/(kk|ru|en)\\.pdf");

    private final S3Bytes files;
    private final S3Presigner presigner;

    public S3Papers(S3Client s3, S3Presigner presigner, String bucket) {
        this.files = new S3Bytes(s3, bucket);
        this.presigner = presigner;
    }

    @Override
    public void keep(Paper paper, byte[] pdf) {
        files.writeOnce(key(paper), pdf, put -> put.contentType(MEDIA_TYPE));
    }

    @Override
    public List<Paper.OfProtocol> protocols(SittingId sitting) {
        return matching(protocolFolder(sitting), PROTOCOL)
                .flatMap(match -> language(match.group(1)).stream())
                .sorted()
                .map(language -> new Paper.OfProtocol(sitting, language))
                .toList();
    }

    @Override
    public List<Paper.OfAward> diplomas(DossierId dossier, int publication) {
        return matching(diplomaFolder(dossier, publication), DIPLOMA)
                .flatMap(match -> language(match.group(2)).stream()
                        .map(language -> new Paper.OfAward(dossier, publication, match.group(1), language)))
                .sorted(Comparator.comparing(Paper.OfAward::award).thenComparing(Paper.OfAward::language))
                .toList();
    }

    @Override
    public URI address(Paper paper) {
        var signed = presigner.presignGetObject(presign -> presign.signatureDuration(DOWNLOAD)
                .getObjectRequest(get -> get.bucket(files.bucket())
                        .key(key(paper))
                        .responseContentType(MEDIA_TYPE)
                        .responseContentDisposition("attachment; filename=\"" + name(paper) + "\"")
                        .responseCacheControl("private, no-store")));
        return URI.create(signed.url().toString());
    }

    private Stream<MatchResult> matching(String folder, Pattern key) {
        return files
                .s3()
                .listObjectsV2Paginator(list -> list.bucket(files.bucket()).prefix(folder))
                .contents()
                .stream()
                .map(S3Object::key)
                .flatMap(found -> key.matcher(found).results());
    }

    private static Optional<Language> language(String name) {
        return WireName.read(Language.class, name);
    }

    private static String protocolFolder(SittingId sitting) {
        return "protocols/" + sitting + "/";
    }

    private static String diplomaFolder(DossierId dossier, int publication) {
        return "diplomas/" + dossier + "/" + publication + "/";
    }

    private static String key(Paper paper) {
        String file = WireName.of(paper.language()) + ".pdf";
        return switch (paper) {
            case Paper.OfProtocol(var sitting, var _) -> protocolFolder(sitting) + file;
            case Paper.OfAward(var dossier, var number, var award, var _) ->
                diplomaFolder(dossier, number) + award + "/" + file;
        };
    }

    // An address ends up in logs and histories, so it holds no name of a person.
    private static String name(Paper paper) {
        String language = WireName.of(paper.language());
        return switch (paper) {
            case Paper.OfProtocol _ -> "protocol-" + language + ".pdf";
            case Paper.OfAward(var _, var _, var award, var _) -> award + "-" + language + ".pdf";
        };
    }
}
