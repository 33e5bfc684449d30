package org.jimu.desk;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jimu.model.SubjectId;

/**
 * A text that is being typed and is not in the book yet.
 *
 * @param subject what the document shows that it is typed into
 * @param shows   which of the subject's documents that is, as the window names it
 * @param cell    the cell, see {@link org.jimu.sheet.Binding#address}
 * @param text    what is typed so far
 */
public record Draft(SubjectId subject, String shows, String cell, String text) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    String toJson() {
        return MAPPER.createObjectNode().put("subject", subject.value()).put("shows", shows).put("cell", cell)
                .put("text", text).toString();
    }

    /** Reads what {@link #toJson} wrote; empty where the text is something else, such as the half of it. */
    static Optional<Draft> ofJson(String json) {
        try {
            var node = MAPPER.readTree(json);
            return node.hasNonNull("text") && node.path("subject").asLong() > 0
                    ? Optional.of(new Draft(new SubjectId(node.path("subject").asLong()), node.path("shows").asText(),
                            node.path("cell").asText(), node.path("text").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
