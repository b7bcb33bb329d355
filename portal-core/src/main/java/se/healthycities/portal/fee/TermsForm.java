package se.healthycities.portal.fee;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parameters of a fee rule as somebody typed them, with what is wrong beside each. */
public class TermsForm {
    public static final List<String> NUMBERS =
            List.of("base", "perInhabitant", "minimum", "maximum", "index", "rounding");
    public static final String BRACKETS = "brackets";
    public static final String PART_YEAR = "partYear";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,4})?");

    private final Map<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final FeeTerms terms;

    public TermsForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
        this.terms = read();
    }

    /** A number as people type it: {@code 12 500,50}. */
    public static Optional<BigDecimal> number(String text) {
        String tight = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return NUMBER.matcher(tight).matches()
                ? Optional.of(new BigDecimal(tight.replace(',', '.')))
                : Optional.empty();
    }

    /** The fields that show these terms. */
    public static Map<String, String> fields(FeeTerms terms) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("base", plain(terms.base()));
        fields.put("perInhabitant", plain(terms.perInhabitant()));
        fields.put("minimum", plain(terms.minimum()));
        fields.put("maximum", plain(terms.maximum()));
        fields.put("index", plain(terms.index()));
        fields.put("rounding", plain(terms.rounding()));
        fields.put(BRACKETS, FeeBracket.write(terms.brackets()));
        fields.put(PART_YEAR, terms.partYear().name());
        return fields;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private FeeTerms read() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String field : NUMBERS) {
            number(typed(field))
                    .ifPresentOrElse(number -> numbers.put(field, number), () -> errors.put(field, "number"));
        }
        try {
            List<FeeBracket> brackets = FeeBracket.read(typed(BRACKETS));
            boolean whole = PartYear.FULL_YEAR.name().equals(typed(PART_YEAR));
            if (!errors.isEmpty()) {
                return null;
            }
            return new FeeTerms(
                            numbers.get("base"),
                            numbers.get("perInhabitant"),
                            numbers.get("minimum"),
                            numbers.get("maximum"),
                            brackets,
                            numbers.get("index"),
                            numbers.get("rounding"),
                            whole ? PartYear.FULL_YEAR : PartYear.STARTED_MONTHS)
                    .checked();
        } catch (WrongTerms wrong) {
            errors.put(wrong.field(), wrong.key());
            return null;
        }
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The key of what is wrong with a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    /** Empty when something is wrong. */
    public Optional<FeeTerms> terms() {
        return Optional.ofNullable(terms);
    }
}
