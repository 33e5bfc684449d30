package org.jimu.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.form.Form.FormSubject;
import org.jimu.model.MoneyUnit;
import org.jimu.sheet.PageSetup;

/** Reads a form from JSON that keeps to the schema, and checks what a schema cannot say. */
final class FormReader {

    private final String file;
    private final List<FormProblem> problems = new ArrayList<>();

    FormReader(String file) {
        this.file = file;
    }

    /**
     * @throws BadForm where something in the form speaks of what is not there
     */
    Form read(JsonNode root) throws BadForm {
        var styles = StyleReader.read(root.path("styles"));
        var sections = new SectionReader(styles.keySet(), this::problem);
        var read = new ArrayList<Section>();
        for (var i = 0; i < root.get("sections").size(); i++) {
            read.add(sections.read(root.get("sections").get(i), "$.sections[" + i + "]"));
        }
        var money = root.path("money");
        var form = new Form(root.get("id").asText(), root.get("name").asText(), root.path("place").asText(),
                FormSubject.valueOf(root.get("for").asText().toUpperCase(Locale.ROOT)),
                sections.template(root.path("title").asText(root.get("name").asText()), "$.title"),
                page(root.path("page")),
                MoneyUnit.ofLabel(money.path("unit").asText("万元")),
                sections.money(money.path("print").asText("typed"), "$.money.print"), styles,
                taxonomy(root), demands(root.path("audit")), read);
        if (!problems.isEmpty()) {
            throw new BadForm(problems);
        }
        return form;
    }

    private void problem(String path, String reason, List<String> terms) {
        problems.add(new FormProblem(file, path, reason, terms));
    }

    private static PageSetup page(JsonNode page) {
        var landscape = page.path("orientation").asText("portrait").equals("landscape");
        var margins = page.path("margins");
        return new PageSetup(landscape ? PageSetup.A4_LONG : PageSetup.A4_SHORT,
                landscape ? PageSetup.A4_SHORT : PageSetup.A4_LONG,
                new PageSetup.Margins(margins.path("top").asDouble(20), margins.path("right").asDouble(18),
                        margins.path("bottom").asDouble(20), margins.path("left").asDouble(18)),
                page.path("number").asText("第 {page} 页 共 {pages} 页"),
                page.path("fit").asText("flow").equals("one-page") ? PageSetup.Fit.ONE_PAGE : PageSetup.Fit.FLOW);
    }

    private Taxonomy taxonomy(JsonNode root) {
        var firsts = new ArrayList<Taxonomy.FirstLevel>();
        var seen = new HashMap<String, Integer>();
        for (var first : root.path("taxonomy")) {
            var seconds = new ArrayList<Taxonomy.SecondLevel>();
            for (var second : first.get("levels")) {
                var name = second.get("name").asText();
                seconds.add(new Taxonomy.SecondLevel(name, second.path("label").asText(name),
                        second.path("mark").asText("")));
            }
            var name = first.get("name").asText();
            if (seen.merge(name, 1, Integer::sum) > 1) {
                problem("$.taxonomy[" + firsts.size() + "].name", "level.twice", List.of(name));
            }
            firsts.add(new Taxonomy.FirstLevel(name, first.path("label").asText(name), first.path("share").asText(""),
                    seconds));
        }
        return new Taxonomy(firsts, root.path("markPattern").asText("{label} ({mark})"));
    }

    private static Demands demands(JsonNode audit) {
        var required = new HashSet<String>();
        audit.path("required").forEach(level -> required.add(level.asText()));
        return new Demands(texts(audit.path("rules")), required,
                Optional.ofNullable(audit.get("weights")).map(JsonNode::asText).map(BigDecimal::new));
    }

    /** The texts of an object of texts. */
    static Map<String, String> texts(JsonNode object) {
        var texts = new HashMap<String, String>();
        object.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
