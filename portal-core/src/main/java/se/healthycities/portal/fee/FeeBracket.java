package se.healthycities.portal.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A step of the fee: from this many inhabitants the fee is the amount, and for each inhabitant above the edge so much more.
 * A municipality with exactly as many inhabitants as the edge belongs to the upper bracket. People write it as
 * {@code 50000: 20000 + 0.10}; what follows the plus may be left out.
 */
public record FeeBracket(int from, BigDecimal amount, BigDecimal perInhabitant) implements Serializable {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,8})\\s*:\\s*(\\d{1,9}(?:\\.\\d{1,4})?)(?:\\s*\\+\\s*(\\d{1,5}(?:\\.\\d{1,4})?))?");

    BigDecimal fee(int population) {
        return amount.add(perInhabitant.multiply(BigDecimal.valueOf((long) population - from)));
    }

    /** One bracket a line, or with semicolons between them. */
    static List<FeeBracket> read(String text) throws WrongTerms {
        List<FeeBracket> brackets = new ArrayList<>();
        for (String line : text.split("[;\\n]")) {
            if (!line.isBlank()) {
                Matcher written = WRITTEN.matcher(line.strip());
                if (!written.matches()) {
                    throw new WrongTerms("brackets", "bracket");
                }
                String more = written.group(3) == null ? "0" : written.group(3);
                brackets.add(new FeeBracket(
                        Integer.parseInt(written.group(1)), new BigDecimal(written.group(2)), new BigDecimal(more)));
            }
        }
        return brackets;
    }

    static String write(List<FeeBracket> brackets) {
        return brackets.stream().map(FeeBracket::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        String more = perInhabitant.signum() == 0 ? "" : " + " + plain(perInhabitant);
        return from + ": " + plain(amount) + more;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
