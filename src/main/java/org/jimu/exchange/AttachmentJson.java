package org.jimu.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.model.Attachment;

/** The files that lie in a book, as a list of names with contents in Base64. */
final class AttachmentJson {

    /** The member of the exported book that holds the list; left out where there are none. */
    static final String MEMBER = "attachments";

    private static final String NAME = "name";
    private static final String CONTENT = "content";

    private AttachmentJson() {
    }

    /** Writes the member; one file is asked for after the other, so that they need not be in memory at once. */
    static void write(Iterator<Attachment> attachments, JsonGenerator into) throws IOException {
        if (!attachments.hasNext()) {
            return;
        }
        into.writeArrayFieldStart(MEMBER);
        while (attachments.hasNext()) {
            var attachment = attachments.next();
            into.writeStartObject();
            into.writeStringField(NAME, attachment.name());
            into.writeBinaryField(CONTENT, attachment.content());
            into.writeEndObject();
        }
        into.writeEndArray();
    }

    static List<Attachment> read(JsonNode list, Place place) throws BadBookFile {
        var attachments = new ArrayList<Attachment>();
        for (var item : place.list(list)) {
            var here = place.item(attachments.size());
            here.onlyMembers(item, Set.of(NAME, CONTENT));
            attachments.add(new Attachment(here.member(NAME).text(item.path(NAME)),
                    content(item.path(CONTENT), here.member(CONTENT))));
        }
        return attachments;
    }

    private static byte[] content(JsonNode node, Place place) throws BadBookFile {
        place.text(node);
        try {
            return node.binaryValue();
        } catch (IOException e) {
            throw place.bad("base64");
        }
    }
}
