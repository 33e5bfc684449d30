package org.jimu.app;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.Wording;
import org.jimu.model.Book;

/** Findings as JSON. What was dismissed is there with its reason and does not count. */
final class CheckJson {

    private CheckJson() {
    }

    static String write(Book book, List<Finding> findings, Wording wording) throws JsonProcessingException {
        var mapper = new ObjectMapper();
        var root = mapper.createObjectNode();
        var open = findings.stream().filter(Finding::isOpen).toList();
        for (var severity : Severity.values()) {
            root.put(severity.code() + "s", open.stream().filter(one -> one.severity() == severity).count());
        }
        var all = root.putArray("findings");
        findings.forEach(finding -> write(all.addObject(), book, finding, wording));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void write(ObjectNode node, Book book, Finding finding, Wording wording) {
        var place = FindingPlace.of(book, finding, wording);
        node.put("rule", finding.rule()).put("name", wording.ruleName(finding.rule()))
                .put("severity", finding.severity().code()).put("department", place.department())
                .put("year", place.year()).put("project", place.project()).put("row", place.row())
                .put("field", place.field()).put("subject", finding.subject().value()).put("key", finding.key())
                .put("message", wording.finding(finding));
        finding.dismissed().ifPresent(reason -> node.put("dismissed", reason));
        finding.fix().ifPresent(fix -> write(node.putObject("fix"), fix, wording));
    }

    private static void write(ObjectNode node, Fix fix, Wording wording) {
        node.put("title", wording.fix(fix));
        var changes = node.putArray("changes");
        fix.steps().forEach(step -> changes.addObject().put("subject", step.subject().value()).put("key", step.key())
                .put("before", step.before()).put("after", step.after()));
    }
}
