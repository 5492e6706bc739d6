package kz.uzdik.functions.contestadministration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Route;

/** The API's contract, {@code docs/openapi.yaml} as it was packed by the build. */
final class ContractRoute {

    private static final String CONTRACT = "/openapi.yaml";

    List<Route> routes() {
        return List.of(Route.open("GET", CONTRACT, this::read));
    }

    private ApiReply read(Call call) {
        try (InputStream contract = Objects.requireNonNull(ContractRoute.class.getResourceAsStream(CONTRACT))) {
            return ApiReply.text(200, "text/yaml", new String(contract.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
