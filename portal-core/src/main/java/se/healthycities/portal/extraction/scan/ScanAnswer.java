package se.healthycities.portal.extraction.scan;

/** What came back from the virus scanner; {@code signature} is the name of what it found, else null. */
record ScanAnswer(Kind kind, String signature) {
    enum Kind {
        CLEAN,
        INFECTED,
        /** It answered, but gave no judgement. */
        REFUSED,
        /** Nobody answers. */
        UNREACHABLE
    }

    static ScanAnswer of(Kind kind) {
        return new ScanAnswer(kind, null);
    }
}
