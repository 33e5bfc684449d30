package org.jimu.exchange;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A place in a JSON file, so that whatever is wrong there can be told with file and path.
 *
 * @param file name of the file
 * @param path JSON path, such as {@code $.book.children[2].fields['budget.total']}
 */
record Place(String file, String path) {

    /** Ids up to here are exact numbers in every JSON reader. */
    private static final long LARGEST_ID = (1L << 53) - 1;

    static Place root(String file) {
        return new Place(file, "$");
    }

    Place member(String name) {
        return new Place(file, path + "." + name);
    }

    /** The member whose name holds a dot, as keys of fields do. */
    Place field(String key) {
        return new Place(file, path + "['" + key + "']");
    }

    Place item(int index) {
        return new Place(file, path + "[" + index + "]");
    }

    BadBookFile bad(String reason, String... terms) {
        return new BadBookFile(file, path, reason, terms);
    }

    /** The members of the object that stands here; none where nothing stands here. */
    Set<Map.Entry<String, JsonNode>> object(JsonNode node) throws BadBookFile {
        if (!node.isObject() && !node.isMissingNode()) {
            throw bad("object");
        }
        return node.properties();
    }

    /** The list that stands here, empty where nothing stands here. */
    JsonNode list(JsonNode node) throws BadBookFile {
        if (!node.isArray() && !node.isMissingNode()) {
            throw bad("list");
        }
        return node;
    }

    String text(JsonNode node) throws BadBookFile {
        if (!node.isTextual()) {
            throw bad("text");
        }
        return node.asText();
    }

    long id(JsonNode node) throws BadBookFile {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 1 || node.asLong() > LARGEST_ID) {
            throw bad("id");
        }
        return node.asLong();
    }

    /** Refuses a member that nobody reads, which is nearly always a slip of the pen that would lose what it holds. */
    void onlyMembers(JsonNode node, Set<String> names) throws BadBookFile {
        for (var entry : object(node)) {
            if (!names.contains(entry.getKey())) {
                throw bad("member", entry.getKey());
            }
        }
    }
}
