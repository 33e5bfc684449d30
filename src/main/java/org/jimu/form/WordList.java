package org.jimu.form;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that are written wrong or are no longer used, with what should stand there (错别字、过时表述). One word a line:
 * {@code 呕歌 讴歌}; behind it {@code !按装机} for a longer text in which it is right, {@code @2016} for the year from which
 * it is outdated. A {@code ?} before it makes it a suggestion; {@code -} instead of the right word proposes nothing; a line
 * {@code -其它} strikes the word out of the list. Lines that begin with {@code #} are remarks.
 */
public final class WordList {

    /** Name of the file in the folder of the user's forms. */
    public static final String FILE = "错别字.txt";
    private static final String SHIPPED = "words.txt";
    private static final int SHORTEST = 2;
    private static final Pattern LINE = Pattern
            .compile("(\\??)(\\S{2,})\\s+([^\\s!@]\\S*)((?:\\s+!\\S+)*)(?:\\s+@(\\d{4}))?");
    private static final Pattern STRUCK_OUT = Pattern.compile("-(\\S{2,})");
    private static final String NOTHING = "-";

    private final Map<String, List<Word>> words;
    private final List<FormProblem> problems;
    // with which words begin: at most places of a text none does
    private final BitSet initials = new BitSet();

    /**
     * A word that should not stand there.
     *
     * @param right  what should; empty where nothing can be proposed
     * @param fine   longer texts in which it is right
     * @param since  the year from which it is outdated; empty where it was never right
     * @param isSure whether it is wrong wherever it stands; else another word is better
     */
    public record Word(String wrong, Optional<String> right, List<String> fine, Optional<Integer> since,
            boolean isSure) {
        public Word {
            fine = List.copyOf(fine);
        }
    }

    /**
     * Where a word stands in a text.
     *
     * @param start of the word, from 0
     */
    public record Hit(Word word, int start) {

        /** The text with the right word instead. */
        public Optional<String> mended(String text) {
            return word.right().map(right -> text.substring(0, start) + right
                    + text.substring(start + word.wrong().length()));
        }
    }

    private WordList(Map<String, List<Word>> words, List<FormProblem> problems) {
        this.words = Map.copyOf(words);
        this.problems = List.copyOf(problems);
        words.keySet().forEach(head -> initials.set(head.charAt(0)));
    }

    /** The words by their first two characters. */
    public Map<String, List<Word>> words() {
        return words;
    }

    /** What was wrong with lines that were left out. */
    public List<FormProblem> problems() {
        return problems;
    }

    /** The list that ships. */
    public static WordList shipped() {
        try (var in = WordList.class.getResourceAsStream(SHIPPED)) {
            var list = parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!list.problems().isEmpty()) {
                throw new IllegalStateException("the shipped list of words is damaged: " + list.problems());
            }
            return list;
        } catch (IOException e) {
            throw new IllegalStateException("the shipped list of words is not readable", e);
        }
    }

    /**
     * The list in a file; an empty one where there is no such file.
     *
     * @throws IOException where the file is there but cannot be read
     */
    public static WordList read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new WordList(Map.of(), List.of());
        }
        try {
            return parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return new WordList(Map.of(), List.of(new FormProblem(FILE, "1", "words.encoding", List.of())));
        }
    }

    /** @param name name of the file, for messages */
    static WordList parse(String name, String text) {
        var words = new HashMap<String, List<Word>>();
        var problems = new ArrayList<FormProblem>();
        var lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var word = word(line);
            word.ifPresent(one -> words.computeIfAbsent(head(one.wrong(), 0), any -> new ArrayList<>()).add(one));
            if (word.isEmpty()) {
                problems.add(new FormProblem(name, Integer.toString(i + 1), "words.line", List.of()));
            }
        }
        return new WordList(words, problems);
    }

    private static Optional<Word> word(String line) {
        var out = STRUCK_OUT.matcher(line);
        if (out.matches()) {
            // a word that is right wherever it stands says nothing
            return Optional
                    .of(new Word(out.group(1), Optional.empty(), List.of(out.group(1)), Optional.empty(), false));
        }
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var fine = Arrays.stream(parts.group(4).split("!")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        return Optional.of(new Word(parts.group(2),
                Optional.of(parts.group(3)).filter(right -> !right.equals(NOTHING)), fine,
                Optional.ofNullable(parts.group(5)).map(Integer::valueOf), parts.group(1).isEmpty()));
    }

    private static String head(String text, int at) {
        return text.substring(at, at + SHORTEST);
    }

    /** This list with another put over it: a word that both have is taken from the other. */
    public WordList with(WordList other) {
        var all = new HashMap<>(words);
        other.words().forEach((head, own) -> {
            var both = new ArrayList<>(own);
            all.getOrDefault(head, List.of()).stream()
                    .filter(word -> own.stream().noneMatch(one -> one.wrong().equals(word.wrong())))
                    .forEach(both::add);
            all.put(head, both);
        });
        return new WordList(all, problems);
    }

    /** Where words of the list stand in the text and are not right, in order. */
    public List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        for (var i = 0; i + SHORTEST <= text.length(); i++) {
            if (!initials.get(text.charAt(i))) {
                continue;
            }
            for (var word : words.getOrDefault(head(text, i), List.of())) {
                if (text.startsWith(word.wrong(), i) && !isFine(word, text, i)) {
                    hits.add(new Hit(word, i));
                }
            }
        }
        return hits;
    }

    private static boolean isFine(Word word, String text, int start) {
        return word.fine().stream().anyMatch(fine -> {
            var within = fine.indexOf(word.wrong());
            return within >= 0 && text.startsWith(fine, start - within);
        });
    }
}
