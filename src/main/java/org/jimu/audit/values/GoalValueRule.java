package org.jimu.audit.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Table.PlacedText;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/**
 * What the goal says how many of, the indicator has too: 整治12条背街小巷 and 整治背街小巷条数 11条 contradict each other. Only
 * where the goal speaks of the same thing in the same unit once, and nowhere names the number of the indicator. Where the
 * two share but three characters or two short words, it is a hint.
 */
final class GoalValueRule extends ProjectRule {

    private static final String PERSONS = "[人名位]";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    // a number in a unit, by the unit: there are few
    private static final Map<String, Pattern> NUMBER = new ConcurrentHashMap<>();
    private static final Pattern DATE = Pattern.compile("[年月日]");
    private static final int BEFORE = 10;
    private static final int BEHIND = 8;
    // so many characters in a row are a word that both speak of
    private static final int WORD = 3;
    private static final int SHORT_WORD = 2;
    private static final int LONG_WORD = 4;
    // measures of anything
    private static final Set<String> ANYTHING = Set.of("覆盖率", "合格率", "完成率", "满意度", "及时率", "准确率", "达标率", "到位率");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；;、：:,（）()！\\n]");
    private static final Pattern NO_COUNT = Pattern.compile(".*(?:每|均).*|.*(?:[第前满近]|由|从)$");

    GoalValueRule() {
        super("goalValue", Severity.WARNING);
    }

    /** A number of the goal in the unit of an indicator, with what stands around it in its clause. */
    private record Said(PlacedText goal, String text, BigDecimal number, String before, String behind) {

        boolean isOf(String name) {
            return isOf(name, WORD);
        }

        boolean isSurelyOf(String name) {
            return isOf(name, LONG_WORD);
        }

        private boolean isOf(String name, int length) {
            return hasWordOf(name, before, length) || hasWordOf(name, behind, length)
                    || length == WORD && hasWordsOf(name, before);
        }

        /** Whether two words of the name stand in it: 铺设管网 and 铺设污水管网长度. */
        private static boolean hasWordsOf(String name, String around) {
            var found = 0;
            for (var at = 0; at + SHORT_WORD <= around.length(); at++) {
                if (name.contains(around.substring(at, at + SHORT_WORD))) {
                    found++;
                    at++;
                }
            }
            return found > 1;
        }

        private static boolean hasWordOf(String name, String around, int length) {
            for (var at = 0; at + length <= around.length(); at++) {
                var piece = around.substring(at, at + length);
                if (name.contains(piece) && !ANYTHING.contains(piece)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var goals = table.annualGoals().stream()
                .map(goal -> new PlacedText(goal.place(), BLANKS.matcher(CellText.narrow(goal.text())).replaceAll("")))
                .filter(goal -> goal.text().chars().anyMatch(Character::isDigit)).toList();
        if (goals.isEmpty()) {
            return List.of();
        }
        return table.annual().stream().filter(row -> row.isNumeric() && !row.unit().isEmpty())
                // 准确率 98人 is no number of persons
                .filter(row -> row.unit().equals("%") || !Names.isRate(row))
                .filter(row -> row.money().isEmpty() && !DATE.matcher(row.unit()).matches())
                .flatMap(row -> look(table, row, goals).stream()).toList();
    }

    private Optional<Finding> look(Table table, Indicator row, List<PlacedText> goals) {
        var number = row.number().orElseThrow();
        var said = goals.stream().flatMap(goal -> said(goal, row.unit())).toList();
        if (said.isEmpty() || said.stream().anyMatch(one -> one.number().compareTo(number) == 0)) {
            return Optional.empty();
        }
        var name = row.name();
        var same = said.stream().filter(one -> one.isOf(name)).toList();
        return same.size() != 1 || isOfAnother(table, row, same.getFirst())
                ? Optional.empty()
                : Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), same.getFirst().text(), name,
                        row.target().text()).beside(List.of(same.getFirst().goal().place()))
                        .as(same.getFirst().isSurelyOf(name) ? Severity.WARNING : Severity.HINT));
    }

    /** Whether another indicator has the number, or is spoken of as well. */
    private static boolean isOfAnother(Table table, Indicator row, Said said) {
        return table.indicators().stream().filter(other -> other != row)
                .filter(other -> other.isNumeric() && other.unit().equals(row.unit()))
                .anyMatch(other -> said.isOf(other.name())
                        || other.number().orElseThrow().compareTo(said.number()) == 0);
    }

    private static Stream<Said> said(PlacedText goal, String unit) {
        var text = goal.text();
        var persons = unit.length() == 1 && PERSONS.contains(unit);
        // most goals have no word of most units
        return !persons && !text.contains(unit)
                ? Stream.empty()
                : NUMBER.computeIfAbsent(persons ? PERSONS : Pattern.quote(unit),
                        family -> Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)" + family + "(?![/／])"))
                        .matcher(text).results()
                        .map(match -> new Said(goal, match.group(), new BigDecimal(match.group(1)),
                                tail(text.substring(0, match.start())), head(text.substring(match.end()))))
                        .filter(one -> !NO_COUNT.matcher(one.before()).matches());
    }

    private static String tail(String text) {
        var clause = text;
        var end = CLAUSE_END.matcher(text);
        while (end.find()) {
            clause = text.substring(end.end());
        }
        return clause.substring(Math.max(0, clause.length() - BEFORE));
    }

    private static String head(String text) {
        var end = CLAUSE_END.matcher(text);
        var clause = end.find() ? text.substring(0, end.start()) : text;
        // up to the next number: 12座和监控点24处
        var next = DIGIT.matcher(clause);
        var own = next.find() ? clause.substring(0, next.start()) : clause;
        return own.substring(0, Math.min(BEHIND, own.length()));
    }
}
