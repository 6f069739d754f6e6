package vn.diachido.graphql;

import tools.jackson.databind.util.RawValue;

/** A root field's finished JSON, which nothing has to complete any more. */
public record Answer(RawValue json) {

    static Answer of(byte[] utf8) {
        return new Answer(new RawValue(new Utf8Json(utf8)));
    }
}
