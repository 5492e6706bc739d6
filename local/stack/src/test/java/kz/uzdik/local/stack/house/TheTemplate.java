package kz.uzdik.local.stack.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.TemplateReader;

/** The repository's own template, read with made-up parameters, as the embedded stack reads it. */
public final class TheTemplate {
    private TheTemplate() {}

    /** Reads it anew. */
    public static Template read() {
        Map<String, String> parameters = Map.of(
                "Stage", "paper",
                "OnAws", "false",
                "Issuer", "https://issuer.example",
                "JwksUrl", "https://issuer.example/jwks.json",
                "ClientId", "client",
                "MailSender", "uzdik@example.kz",
                "PublicUrl", "https://public.example");
        try {
            return TemplateReader.read(Repository.file("template.yaml"), parameters, Surroundings.onPaper());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
