package org.jimu.audit.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/**
 * The code of a project (项目代码) has 21 characters: the division with 6 or 9 digits, 2 digits of a year, a letter, and a
 * number. A place with codes of another kind uses one length for all.
 */
final class CodeShapeRule extends YearRule {

    private static final int LENGTH = 21;
    private static final Pattern SHAPE = Pattern.compile("\\d{6}(\\d{3})?\\d{2}[A-Z][0-9A-Z]+");

    CodeShapeRule() {
        super("codeShape", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Year year) {
        var coded = year.projects().stream().filter(project -> !bare(project).isEmpty()).toList();
        var national = coded.stream().filter(project -> isNational(bare(project))).count();
        var usual = 2 * national >= coded.size() ? Optional.<Integer>empty() : usualLength(coded);
        var found = new ArrayList<Finding>();
        for (var project : coded) {
            var code = project.subject().text(StandardFields.PROJECT_CODE);
            var bare = bare(project);
            var place = project.at(StandardFields.PROJECT_CODE);
            var wrong = usual.map(length -> bare.length() != length).orElseGet(() -> !isNational(bare));
            if (wrong) {
                var asLong = bare.length() == usual.orElse(LENGTH);
                found.add((asLong
                        ? variant("form", place, code)
                        : finding(place, code, Integer.toString(bare.length()),
                                Integer.toString(usual.orElse(LENGTH))))
                        .as(
                                usual.isEmpty() && national == 0
                                        ? Severity.HINT
                                        : Severity.WARNING));
            } else if (!bare.equals(code)) {
                found.add(variant("blanks", place, code).as(Severity.HINT)
                        .with(Fix.set(project.subject(), StandardFields.PROJECT_CODE, bare)));
            }
        }
        return found;
    }

    /** The length of most codes; empty where no length is that of most. */
    private static Optional<Integer> usualLength(List<Table> coded) {
        return coded.stream().map(project -> bare(project).length()).distinct().filter(length -> 2 * coded.stream()
                .filter(project -> bare(project).length() == length).count() > coded.size() && coded.size() > 2)
                .findFirst();
    }

    private static boolean isNational(String code) {
        return code.length() == LENGTH && SHAPE.matcher(code).matches();
    }

    private static String bare(Table project) {
        return CellText.narrow(project.subject().text(StandardFields.PROJECT_CODE)).replaceAll("\\s", "");
    }
}
