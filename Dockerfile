# The image builds SQLite and the pages once; what runs has no compiler.
FROM node:24-bookworm AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=build --chown=node:node /app .
RUN mkdir -p data && chown node:node data
USER node
EXPOSE 4000
CMD ["npm", "start"]
