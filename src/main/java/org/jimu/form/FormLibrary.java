package org.jimu.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that can be used: those that ship, and those of the user. A user's form with the id of a shipped one takes
 * its place.
 *
 * @param forms    by id
 * @param problems what was wrong with files that were left out
 */
public record FormLibrary(Map<String, Form> forms, List<FormProblem> problems) {

    /** Ids of the forms that ship; each is a file of that name. */
    public static final List<String> SHIPPED = List.of("yuanzhou-project", "shanhaiguan-department",
            "shanhaiguan-project", "huangyuan-list", "shifeng-department", "shifeng-summary", "shifeng-project",
            "shapotou-project", "central-project", "national-department", "department-summary");

    public FormLibrary {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        problems = List.copyOf(problems);
    }

    /** The forms that ship. */
    public static FormLibrary shipped() {
        var forms = new LinkedHashMap<String, Form>();
        for (var id : SHIPPED) {
            forms.put(id, readShipped(id));
        }
        return new FormLibrary(forms, List.of());
    }

    /** With all {@code *.json} of a folder added; a file that is no form is left out and told of. */
    public FormLibrary withFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        var found = new LinkedHashMap<>(forms);
        var wrong = new ArrayList<>(problems);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                try {
                    var form = FormFile.read(file);
                    found.put(form.id(), form);
                } catch (BadForm e) {
                    wrong.addAll(e.problems());
                }
            }
        }
        return new FormLibrary(found, wrong);
    }

    public Optional<Form> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    private static Form readShipped(String id) {
        try (var in = FormLibrary.class.getResourceAsStream("forms/" + id + ".json")) {
            return FormFile.read(id + ".json", FormFile.text(in));
        } catch (IOException | BadForm e) {
            throw new IllegalStateException("the shipped form " + id + " is damaged: " + e.getMessage(), e);
        }
    }
}
