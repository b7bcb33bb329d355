package se.healthycities.bench.daily;

import java.io.Serializable;
import java.util.List;

/** A statement as the database was asked it, with a question mark for each parameter; a parameter may be null. */
record Asked(String sql, List<String> parameters) implements Serializable {}
