package kz.uzdik.local.stack.house;

import java.util.Map;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.TemplateReader;

/** The repository's own template, read with made-up parameters. */
final class TheTemplate {
    private TheTemplate() {}

    static Template read() {
        return TemplateReader.read(
                Repository.file("template.yaml"),
                Map.of(
                        "Stage", "paper",
                        "Issuer", "https://issuer.example",
                        "JwksUrl", "https://issuer.example/jwks.json",
                        "ClientId", "client",
                        "MailSender", "uzdik@example.kz",
                        "PublicUrl", "https://public.example"),
                Surroundings.onPaper());
    }
}
