package se.healthycities.portal.fee;

/** The number by which a payment finds its notice: year, organisation and a check digit (Luhn), so that a slip is noticed. */
final class Reference {
    private Reference() {}

    static String of(int year, long organisation) {
        String digits = "%04d%06d".formatted(year, organisation);
        return digits + checkDigit(digits);
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? 2 * digit : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
