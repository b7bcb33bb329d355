package se.healthycities.reports.place.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.util.string.Strings;
import se.healthycities.portal.spi.Texts;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.Scale;

/**
 * The picture of an assessment: a spoke for each theme, farther out for a higher mean (D12). It is drawn from the very numbers
 * of the table beside it, says so to those who do not see it, and leaves open what is not shown.
 */
final class Radar {
    private static final int SIZE = 400;
    private static final double MIDDLE = SIZE / 2.0;
    private static final double REACH = 160;
    private static final double NUMBERS = 182;
    private static final double DOT = 4.5;

    private final Scale scale;
    private final Locale language;

    Radar(Scale scale, Locale language) {
        this.scale = scale;
        this.language = language;
    }

    /** @param value null where nothing may be shown; other is the round to compare with, or null */
    record Spoke(int number, String name, BigDecimal value, BigDecimal other) {}

    String svg(List<Spoke> spokes) {
        StringBuilder svg = new StringBuilder(4096)
                .append("<svg class=\"place-radar\" viewBox=\"0 0 ")
                .append(SIZE + " " + SIZE)
                .append("\" role=\"img\" aria-labelledby=\"radar-title radar-words\"><title id=\"radar-title\">")
                .append(words("title"))
                .append("</title><desc id=\"radar-words\">")
                .append(words("words"))
                .append("</desc>");
        scale.scores().forEach(score -> ring(svg, score));
        for (int i = 0; i < spokes.size(); i++) {
            svg.append("<line class=\"place-axis\" x1=\"200\" y1=\"200\"").append(point("x2", "y2", i, spokes, REACH));
            svg.append("/><text class=\"place-number\" text-anchor=\"middle\" dominant-baseline=\"central\"")
                    .append(point("x", "y", i, spokes, NUMBERS))
                    .append('>')
                    .append(spokes.get(i).number())
                    .append("</text>");
        }
        area(svg, spokes, false);
        area(svg, spokes, true);
        return svg.append("</svg>").toString();
    }

    private void ring(StringBuilder svg, int score) {
        svg.append("<circle class=\"place-ring\" cx=\"200\" cy=\"200\" r=\"")
                .append(number(reach(BigDecimal.valueOf(score))))
                .append("\"/><text class=\"place-tick\" x=\"203\" y=\"")
                .append(number(MIDDLE - reach(BigDecimal.valueOf(score)) - 2))
                .append("\">")
                .append(score)
                .append("</text>");
    }

    private void area(StringBuilder svg, List<Spoke> spokes, boolean other) {
        StringBuilder points = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < spokes.size(); i++) {
            Spoke spoke = spokes.get(i);
            BigDecimal value = other ? spoke.other() : spoke.value();
            if (value == null) {
                continue;
            }
            double reach = reach(value);
            points.append(number(x(i, spokes, reach)))
                    .append(',')
                    .append(number(y(i, spokes, reach)))
                    .append(' ');
            dots.append(other ? "<circle class=\"place-dot-2\"" : "<circle class=\"place-dot\"")
                    .append(point("cx", "cy", i, spokes, reach))
                    .append(" r=\"" + DOT + "\"><title>")
                    .append(Strings.escapeMarkup(spoke.name() + ": " + PlaceTexts.number(value, language)))
                    .append("</title></circle>");
        }
        if (points.length() > 0) {
            svg.append(other ? "<polygon class=\"place-area-2\" points=\"" : "<polygon class=\"place-area\" points=\"")
                    .append(points.toString().strip())
                    .append("\"/>")
                    .append(dots);
        }
    }

    private String point(String x, String y, int place, List<Spoke> spokes, double reach) {
        return " " + x + "=\"" + number(x(place, spokes, reach)) + "\" " + y + "=\"" + number(y(place, spokes, reach))
                + "\"";
    }

    /** The lowest score is not the middle itself, so that themes with it can be told apart. */
    private double reach(BigDecimal value) {
        return REACH * (value.doubleValue() - scale.lowest() + 1) / (scale.highest() - scale.lowest() + 1);
    }

    private static double x(int place, List<Spoke> spokes, double reach) {
        return MIDDLE + reach * Math.sin(2 * Math.PI * place / spokes.size());
    }

    private static double y(int place, List<Spoke> spokes, double reach) {
        return MIDDLE - reach * Math.cos(2 * Math.PI * place / spokes.size());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private CharSequence words(String key) {
        return Strings.escapeMarkup(Texts.get(Radar.class, key, language));
    }
}
