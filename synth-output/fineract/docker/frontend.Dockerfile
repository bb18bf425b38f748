# Targets: dev, stage, prod. Written by `cargo run -- synth`; change the program, not this file.
# docker buildx build --platform linux/amd64,linux/arm64 --target prod --file frontend.Dockerfile .

FROM node:22-slim AS deps
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci

FROM deps AS dev
COPY . ./
ENV HOME="/tmp"
EXPOSE 4200
USER 10001:10001
CMD ["npm","run","start"]

FROM deps AS stage-builder
COPY . ./
RUN npm run build:stage

FROM deps AS prod-builder
COPY . ./
RUN npm run build:prod && npm prune --omit=dev

FROM nginxinc/nginx-unprivileged:1.28-alpine-slim AS stage
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
    listen 8080;
    server_tokens off;
    root /usr/share/nginx/html;
    location = /healthz { access_log off; return 200; }
    location = /readyz { access_log off; return 200; }
    location / { try_files $uri $uri/ /index.html; }
}
EOF
COPY --from=stage-builder /build/dist/ /usr/share/nginx/html/
EXPOSE 8080
USER 10001:10001
ENTRYPOINT ["nginx","-g","daemon off;"]

FROM nginxinc/nginx-unprivileged:1.28-alpine-slim AS prod
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
    listen 8080;
    server_tokens off;
    root /usr/share/nginx/html;
    location = /healthz { access_log off; return 200; }
    location = /readyz { access_log off; return 200; }
    location / { try_files $uri $uri/ /index.html; }
}
EOF
COPY --from=prod-builder /build/dist/ /usr/share/nginx/html/
EXPOSE 8080
USER 10001:10001
ENTRYPOINT ["nginx","-g","daemon off;"]
