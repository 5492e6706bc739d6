package kz.uzdik.functions.documentrendering;

import java.util.Map;
import kz.uzdik.http.Environment;
import kz.uzdik.http.QueueHandler;

/** Draws up protocols and diplomas as PDF, from the queue (2020 p5.3, p22; 2022 p22). */
public final class DocumentRendering extends QueueHandler {

    public DocumentRendering() {
        this(System.getenv());
    }

    public DocumentRendering(Map<String, String> environment) {
        this(RenderingPorts.of(environment), new Environment(environment).required("PUBLIC_URL"));
    }

    /** @param publicUrl under which published results are read */
    DocumentRendering(RenderingPorts ports, String publicUrl) {
        super(new PaperErrands(ports, publicUrl)::work);
    }
}
