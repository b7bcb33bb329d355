package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9,    206, 0,  10, bytes 0-9/100",
        "bytes=90-,    206, 90, 10, bytes 90-99/100",
        "bytes=90-500, 206, 90, 10, bytes 90-99/100",
        "bytes=-10,    206, 90, 10, bytes 90-99/100",
        "bytes=-500,   206, 0, 100, bytes 0-99/100",
        "bytes=100-,   416, 0,   0, bytes */100",
        "bytes=-0,     416, 0,   0, bytes */100"
    })
    void oneRangeIsCutToTheFile(String range, int status, long first, long bytes, String header) {
        assertThat(ByteRange.of(range, 100)).isEqualTo(new ByteRange(status, first, bytes, 100));
        assertThat(ByteRange.of(range, 100).header()).isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''",
                "bytes=-",
                "bytes=9-3",
                "bytes=0-1,5-6",
                "bytes=a-b",
                "lines=0-9",
                "bytes=99999999999999999999-"
            })
    void whatCannotBeReadIsTheWholeFile(String range) {
        assertThat(ByteRange.of(range, 100)).isEqualTo(new ByteRange(200, 0, 100, 100));
    }
}
