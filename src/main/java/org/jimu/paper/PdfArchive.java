package org.jimu.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes a PDF fit for keeping (PDF/A-2b): metadata in XMP and the colour space that its black is meant in. */
final class PdfArchive {

    private static final String PRODUCER = "Jimu";
    private static final String LANGUAGE = "zh-CN";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private PdfArchive() {
    }

    static void mark(PDDocument pdf, String title, Instant created) throws IOException {
        describe(pdf.getDocumentInformation(), title, created);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(title, created).getBytes(StandardCharsets.UTF_8));
        var catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(metadata);
        catalog.setLanguage(LANGUAGE);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /** What older readers show; it must say the same as the XMP. */
    private static void describe(PDDocumentInformation information, String title, Instant created) {
        var date = GregorianCalendar.from(created.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        information.setTitle(title);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private static String xmp(String title, Instant created) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                   <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                   <xmp:CreatorTool>%3$s</xmp:CreatorTool>
                   <xmp:CreateDate>%2$s</xmp:CreateDate>
                   <xmp:ModifyDate>%2$s</xmp:ModifyDate>
                   <pdf:Producer>%3$s</pdf:Producer>
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>B</pdfaid:conformance>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escaped(title), created.truncatedTo(ChronoUnit.SECONDS), PRODUCER, LANGUAGE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
