package kz.uzdik.functions.documentvalidation.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Walks through the XML of an office document, which may not declare or include anything. */
final class OfficeXml {

    private static final String RELATIONSHIPS = "/relationships";
    private static final XMLInputFactory PARSERS = hardened();

    /** Is told of each element as it begins. */
    @FunctionalInterface
    interface Visitor {
        void element(String localName, Attributes attributes) throws IOException;
    }

    /** Reads an attribute of the element at hand by its local name; empty text when it is absent. */
    @FunctionalInterface
    interface Attributes {
        String get(String localName);
    }

    private OfficeXml() {}

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is included");
        });
        return factory;
    }

    /** To the end of the document, so that it is known to be well formed. */
    static void visit(InspectedFile file, byte[] xml, Visitor visitor) throws IOException {
        try {
            XMLStreamReader reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                file.goOn();
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unfit(Defect.DAMAGED);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visitor.element(reader.getLocalName(), name -> attribute(reader, name));
                }
            }
        } catch (XMLStreamException malformed) {
            throw new Unfit(Defect.DAMAGED);
        }
    }

    /** The text of the first element of this name, which holds nothing but text. */
    static Optional<String> textOf(byte[] xml, String localName) throws IOException {
        try {
            XMLStreamReader reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(localName)) {
                    return Optional.of(reader.getElementText());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            throw new Unfit(Defect.DAMAGED);
        }
    }

    /** The name of the outermost element of a well-formed document. */
    static String rootOf(InspectedFile file, byte[] xml) throws IOException {
        var root = new StringBuilder();
        visit(file, xml, (name, attributes) -> {
            if (root.isEmpty()) {
                root.append(name);
            }
        });
        return root.toString();
    }

    /** An element may carry an id of its own beside {@code r:id}; the reference is written here as {@code r:id}. */
    private static String attribute(XMLStreamReader reader, String name) {
        boolean reference = name.startsWith("r:");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean referring = namespace != null && namespace.endsWith(RELATIONSHIPS);
            if (referring == reference
                    && reader.getAttributeLocalName(i).equals(reference ? name.substring(2) : name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
